"""UiTdatabank: what there is to go to in Flanders and Brussels (publiq)."""
