package org.elmport.finding;

/**
 * Something that is wrong, or worth knowing, about a record or a document. It names the place in the source, says the
 * cause, and what to do about it. It never holds personal data.
 *
 * @param code the kind
 * @param severity how grave it is here
 * @param record the record of the source, or {@link RecordReference#NONE}
 * @param source the place in the source, or {@link SourcePointer#NONE}
 * @param elmPath the place in the model, such as {@code LearningOpportunity.homepage}; empty when there is none
 * @param message what is wrong, with the value concerned
 * @param remedy what to do about it
 */
public record Finding(
        FindingCode code,
        Severity severity,
        RecordReference record,
        SourcePointer source,
        String elmPath,
        String message,
        String remedy) {

    /** A finding of the usual severity with the usual remedy. */
    public static Finding of(
            FindingCode code, RecordReference record, SourcePointer source, String elmPath, String message) {
        return new Finding(code, code.severity(), record, source, elmPath, message, code.remedy());
    }

    /** The same, as grave as said. */
    public Finding withSeverity(Severity other) {
        return new Finding(code, other, record, source, elmPath, message, remedy);
    }

    /** The same, with another remedy. */
    public Finding withRemedy(String other) {
        return new Finding(code, severity, record, source, elmPath, message, other);
    }

    /** The same, about a record of the source. */
    public Finding about(RecordReference other, SourcePointer place) {
        return new Finding(code, severity, other, place, elmPath, message, remedy);
    }

    /** Whether it holds the record back. */
    public boolean error() {
        return severity == Severity.ERROR;
    }
}
