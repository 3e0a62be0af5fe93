"""``python -m discovery`` starts a command."""

import gc
import sys

gc.disable()  # what is loaded stays; looking through it for garbage again and again is a sixth of the start

from discovery.cli import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
