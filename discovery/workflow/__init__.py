"""What follows from steps and flows: every function here is pure, a Record in and a result out."""
