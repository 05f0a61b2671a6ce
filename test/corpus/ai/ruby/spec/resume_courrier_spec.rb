require "rails_helper"

RSpec.describe ResumeCourrier do
  let(:client) { instance_double(OpenAI::Client) }

  before do
    allow(client).to receive(:chat).and_return({ "choices" => [{ "message" => { "content" => "Bref." } }] })
  end

  it "rend le résumé" do
    expect(client.chat(parameters: {})).to be_a(Hash)
  end
end
