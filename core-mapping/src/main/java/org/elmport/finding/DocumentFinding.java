package org.elmport.finding;

/** What can be wrong with the form of a document: its syntax, its elements and keys, not what the values mean. */
public enum DocumentFinding implements FindingCode {
    /** The text is no XML or no JSON. */
    NOT_WELL_FORMED(
            Severity.ERROR,
            "The document breaks off or breaks the rules of its format, so nothing after that place was read.",
            "Export the file again, or correct it at the place named."),
    /** The document is of another kind. */
    ROOT_UNKNOWN(
            Severity.ERROR,
            "The document is no learning opportunity dataset of a known version.",
            "Check that the right file was given, and that its namespace is that of LOQ 3.3.1 or 3.1.0."),
    /** A version is stated that is not known. */
    VERSION_UNKNOWN(
            Severity.WARNING,
            "The version that the document states is not one that its namespace knows.",
            "State the version of the namespace, or leave the version out."),
    /** A document type declaration stands in the document. */
    DOCTYPE_FORBIDDEN(
            Severity.ERROR,
            "The document has a document type declaration, which could make a reader fetch files; it was not read.",
            "Remove the line that starts with <!DOCTYPE."),
    /** A limit of the reader is reached. */
    LIMIT_EXCEEDED(
            Severity.ERROR,
            "The document is larger or deeper than the reader allows, so nothing after that place was read.",
            "Split the document, or raise the limit named if the document can be trusted."),
    /** An element does not belong where it stands. */
    ELEMENT_UNKNOWN(
            Severity.ERROR,
            "An element does not belong where it stands; it was left out with all that is in it.",
            "Correct the name or the namespace of the element, or remove it."),
    /** Elements stand in the wrong order. */
    ELEMENT_OUT_OF_ORDER(
            Severity.ERROR,
            "An element stands after one that it must precede.",
            "Put the elements into the order of the schema."),
    /** An attribute does not belong where it stands. */
    ATTRIBUTE_UNKNOWN(
            Severity.ERROR,
            "An attribute does not belong where it stands.",
            "Correct the name of the attribute, or remove it; the language of a text goes into the attribute language."),
    /** An attribute is not there that must be. */
    ATTRIBUTE_MISSING(
            Severity.ERROR, "An attribute is missing that the element cannot do without.", "Add the attribute named."),
    /** Text stands where only elements may. */
    TEXT_UNEXPECTED(
            Severity.ERROR,
            "Text stands where only elements may stand; it was left out.",
            "Remove the text, or put it into the element that it belongs to."),
    /** Elements stand inside a text. */
    MARKUP_IN_TEXT(
            Severity.ERROR,
            "An element stands inside a text; the text was kept, the element was not.",
            "Escape the markup, so that < is written as &lt;, or remove it."),
    /** A concept of a code list has content. */
    CONCEPT_NOT_EMPTY(
            Severity.ERROR,
            "A concept that is taken from a code list stands with labels or other content, where only its uri is allowed.",
            "Remove everything inside the element and keep the attribute uri."),
    /** A key of a JSON object is not known there. */
    KEY_UNKNOWN(
            Severity.ERROR,
            "A key does not belong where it stands; it was left out with its value.",
            "Correct the name of the key, or remove it."),
    /** A node has no type, or one that does not belong there. */
    TYPE_UNKNOWN(
            Severity.ERROR,
            "A node has no type, or one that does not belong where it stands.",
            "Give the node one of the types named."),
    /** A node has a type more than the model knows. */
    TYPE_LEFT_OUT(
            Severity.WARNING,
            "A node has a type beside its own that the context of credentials does not know; it says nothing there.",
            "Remove the type, or keep it for readers who know it from elsewhere."),
    /** The context of a credential is not the one that gives its keys their meaning. */
    CONTEXT_UNKNOWN(
            Severity.ERROR,
            "The context is not the one that gives the keys of a credential their meaning: most of it says nothing.",
            "Write as @context the two addresses https://www.w3.org/2018/credentials/v1 and "
                    + "http://data.europa.eu/snb/model/context/edc-ap, in this order."),
    /** A node has no identifier. */
    ID_MISSING(Severity.ERROR, "A node that others refer to has no id.", "Give the node a persistent id."),
    /** A value has another shape than its key wants. */
    VALUE_UNEXPECTED(
            Severity.ERROR,
            "A value has another shape than its key wants; it was left out.",
            "Write the value in the shape named."),
    /** A property cannot be written. */
    NOT_IN_PROFILE(
            Severity.WARNING,
            "The profile written has no place for a property, or one that makes the value disappear; it was left out.",
            "Leave the property out, or write a profile that has it."),
    /** A character cannot be written. */
    CHARACTER_REMOVED(
            Severity.WARNING,
            "A text holds control characters or halves of characters that the format cannot carry; they were removed.",
            "Remove the characters in the source; they often come from copying out of other programs."),
    /** A language cannot be written. */
    LANGUAGE_LEFT_OUT(
            Severity.WARNING,
            "The version written takes this text in one language only; the other languages were left out.",
            "Write version 3.3.1, which takes all languages.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    DocumentFinding(Severity severity, String summary, String remedy) {
        this.severity = severity;
        this.summary = summary;
        this.remedy = remedy;
    }

    @Override
    public String family() {
        return "VAL";
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
