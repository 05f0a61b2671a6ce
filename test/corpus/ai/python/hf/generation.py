import torch
from transformers import AutoModelForCausalLM, AutoTokenizer
from diffusers import StableDiffusionPipeline

nom = "mistralai/Mistral-7B-Instruct-v0.3"
tokenizer = AutoTokenizer.from_pretrained(nom)
model = AutoModelForCausalLM.from_pretrained(nom, torch_dtype=torch.bfloat16, device_map="auto")


def generer(invite: str) -> str:
    entrees = tokenizer.apply_chat_template([{"role": "user", "content": invite}], return_tensors="pt")
    sortie = model.generate(entrees, max_new_tokens=200)
    return tokenizer.decode(sortie[0], skip_special_tokens=True)


def dessiner(texte: str):
    tuyau = StableDiffusionPipeline.from_pretrained("stabilityai/stable-diffusion-2-1")
    return tuyau(texte, num_inference_steps=20).images[0]
