package org.elmport.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.elmport.elm.Concept;
import org.elmport.elm.LangString;
import org.elmport.elm.Note;
import org.elmport.finding.MappingFinding;
import org.elmport.finding.Severity;
import org.elmport.finding.SourcePointer;
import org.elmport.record.Code;
import org.elmport.record.Text;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.UnknownCodePolicy;

/** An entity while it is made: each value goes in through here, so that findings and provenance know where it belongs. */
final class EntityScope {

    private final MappingContext context;
    private final String id;
    private final String type;
    private final boolean quiet;
    private Optional<Consumer<Note>> notes = Optional.empty();

    EntityScope(MappingContext context, String id, String type, boolean quiet) {
        this.context = context;
        this.id = id;
        this.type = type;
        this.quiet = quiet;
    }

    /** Says where notes of this entity go. */
    EntityScope notesTo(Consumer<Note> consumer) {
        notes = Optional.of(consumer);
        return this;
    }

    MappingContext context() {
        return context;
    }

    String id() {
        return id;
    }

    String path(String property) {
        return type + "." + property;
    }

    void find(MappingFinding code, String field, String property, String message) {
        find(code, code.severity(), field, property, message);
    }

    void find(MappingFinding code, Severity severity, String field, String property, String message) {
        if (!quiet) {
            context.find(code, severity, field, path(property), message);
        }
    }

    void missing(String field, String property, String what, String... settings) {
        context.missing(field, path(property), what, settings);
    }

    /** Says that a default stood in. */
    void defaultUsed(String property, String field, String what, String value, String setting) {
        if (!quiet) {
            context.defaultUsed(field, path(property), what, value, setting);
        }
    }

    /** Puts in one value. */
    <V> void put(String property, V value, String field, String rule, Consumer<V> add) {
        add.accept(value);
        context.trace(id, type, property, value, field, rule);
    }

    /** Puts in values of the same source. */
    <V> void putAll(String property, List<V> values, String field, String rule, Consumer<V> add) {
        for (V value : values) {
            put(property, value, field, rule, add);
        }
    }

    /** Puts in what a rule makes of a field of another record, or of none. */
    <V> void putFrom(SourcePointer source, String property, V value, String rule, Consumer<V> add) {
        add.accept(value);
        context.trace(id, path(property), value, source, rule);
    }

    /** Puts in a default. */
    <V> void putDefault(String property, V value, String setting, Consumer<V> add) {
        add.accept(value);
        context.traceDefault(id, type, property, value, setting);
    }

    /** Puts in texts of one line, such as titles. */
    boolean lines(String property, Text text, String field, Consumer<LangString> add) {
        List<LangString> lines = context.tools().texts().lines(text, this, property, field);
        putAll(property, lines, field, Rule.LINE, add);
        return !lines.isEmpty();
    }

    /** Puts in texts that may have paragraphs and lists. */
    void bodies(String property, Text text, String field, Consumer<LangString> add) {
        putAll(property, context.tools().texts().bodies(text, this, property, field), field, Rule.BODY, add);
    }

    /** Puts in a text as a note. */
    void note(String property, Text text, String field, Consumer<Note> add) {
        context.tools()
                .notes()
                .map(text, this, property, field)
                .ifPresent(note -> put(property, note, field, Rule.BODY, add));
    }

    /** Puts in a plain text of ours or of the source as an additional note, where the entity takes notes. */
    boolean additionalNote(Text text, String field) {
        notes.ifPresent(consumer -> note("additionalNote", text, field, consumer));
        return notes.isPresent();
    }

    /** Keeps a value as an additional note, with a finding. */
    void keepAsNote(String field, String what, String value) {
        Text text = Text.of(context.options().defaultTextLanguage(), value);
        if (additionalNote(text, field)) {
            find(
                    MappingFinding.KEPT_AS_NOTE,
                    field,
                    "additionalNote",
                    "The model has no property for " + what + "; it is kept as a note: " + Excerpt.of(value));
        } else {
            context.noPlace(field, what, value);
        }
    }

    /** Puts in the concepts of codes. */
    boolean codes(String property, CodeList list, List<Code> codes, String field, Consumer<Concept> add) {
        boolean any = false;
        for (Code code : codes) {
            any |= code(property, list, code, field, add);
        }
        return any;
    }

    /** Puts in the concept of a code; says so where there is none. */
    boolean code(String property, CodeList list, Code code, String field, Consumer<Concept> add) {
        if (code.value().isBlank()) {
            return false;
        }
        List<CodeMatch> matches = context.tools().codes().find(code, list);
        if (matches.isEmpty()) {
            unknown(property, code, field);
        }
        for (CodeMatch match : matches) {
            matched(property, match, code, field, add);
        }
        return !matches.isEmpty();
    }

    /** Puts in a concept that was found. */
    void matched(String property, CodeMatch match, Code code, String field, Consumer<Concept> add) {
        Concept concept = match.concept();
        add.accept(concept);
        context.traceCode(id, type, property, concept, field, match.entry());
        if (!match.remark().isEmpty()) {
            find(MappingFinding.CODE_ADAPTED, field, property, Excerpt.of(code.value()) + " " + match.remark());
        }
    }

    /** Treats a code that is in no list as the options say. */
    void unknown(String property, Code code, String field) {
        UnknownCodePolicy policy = context.options().unknownCodes();
        find(
                MappingFinding.CODE_UNKNOWN,
                policy.severity(),
                field,
                property,
                "The code " + Excerpt.of(code.value()) + " of the list " + code.scheme() + " is not known for "
                        + path(property) + ".");
        if (policy == UnknownCodePolicy.NOTE) {
            Text text = Text.of(context.options().defaultTextLanguage(), code.value());
            notes.ifPresent(consumer -> context.tools()
                    .notes()
                    .map(text, this, "additionalNote", field)
                    .ifPresent(note -> put("additionalNote", note, field, Rule.UNKNOWN_CODE, consumer)));
        }
    }

    /** Says that nobody can tell whether a concept is there, as gravely as the options say. */
    void unchecked(String property, Code code, String field) {
        find(
                MappingFinding.CODE_UNCHECKED,
                context.options().unknownCodes().severity(),
                field,
                property,
                "Whether there is " + Excerpt.of(code.value()) + " for " + path(property)
                        + " is not known, as its list is not installed.");
    }

    /** Puts in the concept of a default code, with a finding; empty options mean no default. */
    boolean defaultCode(
            String property,
            CodeList list,
            Optional<String> value,
            String field,
            String what,
            String setting,
            Consumer<Concept> add) {
        if (value.isEmpty()) {
            return false;
        }
        List<CodeMatch> matches = context.tools().codes().find(new Code("", value.get()), list);
        for (CodeMatch match : matches) {
            putDefault(property, match.concept(), setting, add);
            defaultUsed(property, field, what, value.get(), setting);
        }
        return !matches.isEmpty();
    }
}
