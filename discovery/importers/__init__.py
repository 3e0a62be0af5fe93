"""Files coming in: each kind is a source, read whole or refused with one sentence, and met with what is here."""
