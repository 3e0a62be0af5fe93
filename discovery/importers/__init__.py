"""Records made from files; a file that is not right is refused whole, with one sentence that says where."""
