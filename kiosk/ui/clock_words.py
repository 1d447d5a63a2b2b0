"""What is said of the clock to the attendant: how the time is known, or what it says while nobody knows."""

from kiosk.dates import long_day
from kiosk.ports import Translate
from kiosk.proofs import Quality
from kiosk.reception import Reception


def clock_words(translate: Translate, reception: Reception) -> str:
    """Return how the time is known; in doubt, what the clock says."""
    moment = reception.clock()
    if moment.quality is None:
        says = translate("Clock", "La borne dit : {day}, {time}.")
        return says.format(day=long_day(moment.local, translate), time=f"{moment.local:%H:%M}")
    if moment.quality is Quality.NETWORK:
        return translate("Clock", "L’heure vient du réseau.")
    if moment.quality is Quality.HARDWARE or reception.believes_machine:
        return translate("Clock", "L’heure vient de l’horloge de la machine.")
    return translate("Clock", "L’heure est confirmée pour aujourd’hui.")
