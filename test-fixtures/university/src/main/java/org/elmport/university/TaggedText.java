package org.elmport.university;

/**
 * A text and the language that the catalogue says it is in.
 *
 * @param language the language
 * @param value the text as entered: plain, HTML or Markdown
 */
public record TaggedText(CatalogueLanguage language, String value) {}
