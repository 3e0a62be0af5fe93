"""The document: what an engagement says, as pieces that every format writes in its own way.

``content`` turns a Record into ``blocks``, ``values`` says a field of a row as part of a sentence, and ``formats``
turns blocks into files; ``exporters.FORMATS`` lists what people can take away. What comes later has its place:

- HTML, PDF (Typst, in a child process) and DOCX: one module each in ``formats``, from the same ``Document``;
- cover, one-page summary, contents, change list, glossary: chapters in ``content``, in the order of ``summary``;
- review, signatures, and the seal (SHA-256 of the Record's file): a chapter in ``content`` from ``review``, with a
  block for a signature field; the attached data go with ``Document``, beside its figures;
- the pack of one section for its reviewer: a document of the blocks of one chapter.
"""
