package bedrock

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
	"github.com/aws/aws-sdk-go-v2/service/sqs"
)

func Simplifier(ctx context.Context, texte string) (*bedrockruntime.ConverseOutput, error) {
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion("eu-west-3"))
	if err != nil {
		return nil, err
	}
	client := bedrockruntime.NewFromConfig(cfg)
	return client.Converse(ctx, &bedrockruntime.ConverseInput{
		ModelId:  aws.String("eu.amazon.nova-lite-v1:0"),
		Messages: []types.Message{{Role: types.ConversationRoleUser, Content: []types.ContentBlock{&types.ContentBlockMemberText{Value: texte}}}},
	})
}

func Deposer(ctx context.Context, file *sqs.Client, texte string) error {
	_, err := file.SendMessage(ctx, &sqs.SendMessageInput{MessageBody: aws.String(texte)})
	return err
}
