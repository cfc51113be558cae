"""Orca loads this by itself when it starts. It writes what is said to a file, a
line an utterance, instead of sending it to a voice: so nothing is cut off
because a key came while the voice was speaking, and no sound is needed."""

import os

from orca import settings, speech


def write(text):
    with open(os.environ["ORCA_HEARD"], "a", encoding="utf-8") as file:
        file.write(" ".join(text.split()) + "\n")


def say_all(utterances, progress):
    for context, _ in utterances:
        write(context.utterance)


speech._speak = lambda text, acss, interrupt: write(text)
speech.speakCharacter = lambda character, acss=None: write(character)
speech.speakKeyEvent = lambda event, acss=None: None
speech.sayAll = say_all
speech.init = lambda: None

settings.enableEchoByCharacter = settings.enableKeyEcho = False
