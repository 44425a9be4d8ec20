"""Files behind the Items: fetched whole, checked, kept, made small enough to draw; and the text with them."""
