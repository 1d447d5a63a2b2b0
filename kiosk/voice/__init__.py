"""The voice: what the screens show, as speech. No Qt, no loudspeaker."""
