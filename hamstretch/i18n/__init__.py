"""Translations: the files of the languages and what is put in the English's place."""
