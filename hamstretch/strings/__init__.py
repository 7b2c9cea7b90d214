"""The translators' workshop: finds every text of the app, keeps the files of the languages, checks them."""
