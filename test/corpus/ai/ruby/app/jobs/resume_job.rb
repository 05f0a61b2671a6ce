class ResumeJob < ApplicationJob
  queue_as :default

  def perform(courrier_id)
    courrier = Courrier.find(courrier_id)
    service = ResumeCourrier.new
    courrier.update!(resume: service.call(courrier.texte))
    Rails.logger.info("client.chat(parameters: …)")
  end
end
