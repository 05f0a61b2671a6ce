class CourriersController < ApplicationController
  def resume
    courrier = Courrier.find(params[:id])
    @resume = ResumeCourrier.new.call(courrier.texte)
    render :resume
  end

  def salon
    chat = Chat.create(titre: params[:titre])
    redirect_to chat
  end
end
