"""Facts, moments and addresses as people say them."""
