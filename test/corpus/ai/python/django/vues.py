from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from . import services
from .models import Completion, Message


@login_required
def resumer(request: HttpRequest, pk: int) -> JsonResponse:
    message = Message.objects.get(pk=pk)
    resume = services.resumer_message(message)
    return JsonResponse({"resume": resume})


@login_required
def enregistrer(request: HttpRequest) -> HttpResponse:
    Completion.objects.create(utilisateur=request.user, texte=request.POST["texte"])
    Message.objects.create(texte=request.POST["texte"])
    return render(request, "merci.html")
