package org.elmport.rule;

import java.util.Locale;
import java.util.Optional;
import org.elmport.elm.declaration.ValueForm;
import org.elmport.finding.Severity;
import org.elmport.finding.ValidationFinding;

/** What texts with a language must be like. Messages never show the text, which may name a person. */
final class TextRules {

    private final RuleReport report;
    private final RuleVocabulary concepts;

    TextRules(RuleReport report, RuleVocabulary concepts) {
        this.report = report;
        this.concepts = concepts;
    }

    void check(Frame frame, PropertyRule rule, String text, String tag) {
        language(frame, rule, tag);
        if (LexicalForm.blank(text)) {
            report.at(
                    ValidationFinding.EMPTY_TEXT,
                    rule.mandatory() ? Severity.ERROR : Severity.WARNING,
                    rule.property,
                    "the " + rule.property.name() + " in language " + Excerpt.of(tag) + " is empty");
        } else if (rule.form == ValueForm.HTML) {
            Optional<String> violation = HtmlSubset.firstViolation(text);
            if (violation.isPresent()) {
                report.at(
                        ValidationFinding.HTML_NOT_ALLOWED,
                        rule.credential ? Severity.WARNING : Severity.ERROR,
                        rule.property,
                        "the " + rule.property.name() + " in language " + Excerpt.of(tag) + " has " + violation.get());
            }
        }
    }

    private void language(Frame frame, PropertyRule rule, String tag) {
        int language = LanguageTags.known(tag, concepts);
        if (language == LanguageTags.UNKNOWN) {
            language = unknown(rule, tag);
        }
        if (language != LanguageTags.UNKNOWN && rule.uniqueLanguage && !frame.noteLanguage(rule.index, language)) {
            report.at(
                    ValidationFinding.LANGUAGE_TWICE,
                    rule.property,
                    "a second " + rule.property.name() + " in language " + Excerpt.of(tag));
        }
    }

    private int unknown(PropertyRule rule, String tag) {
        String name = rule.property.name();
        if (tag.isEmpty()) {
            report.at(ValidationFinding.LANGUAGE_TAG, rule.property, "the " + name + " has no language");
            return LanguageTags.UNKNOWN;
        }
        String lower = tag.strip().toLowerCase(Locale.ROOT);
        int language = LanguageTags.known(lower, concepts);
        if (language != LanguageTags.UNKNOWN) {
            report.at(
                    ValidationFinding.LANGUAGE_TAG,
                    Severity.WARNING,
                    rule.property,
                    "the language " + Excerpt.of(tag) + " of the " + name + " should be written '" + lower + "'");
            return language;
        }
        String why = LanguageTags.hasTwoLetters(lower)
                ? " of the " + name + " has a two-letter code, which is wanted instead"
                : " of the " + name + " is no code of ISO 639-1";
        report.at(ValidationFinding.LANGUAGE_TAG, rule.property, "the language " + Excerpt.of(tag) + why);
        return LanguageTags.UNKNOWN;
    }
}
