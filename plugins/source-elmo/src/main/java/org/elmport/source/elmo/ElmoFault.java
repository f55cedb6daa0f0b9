package org.elmport.source.elmo;

/** A file that cannot be read as ELMO. The message never holds anything of its content. */
final class ElmoFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final ElmoFinding code;
    private final boolean ofElmo;
    private final long line;
    private final long column;

    private ElmoFault(ElmoFinding code, boolean ofElmo, String message, long line, long column) {
        super(message, null, false, false);
        this.code = code;
        this.ofElmo = ofElmo;
        this.line = line;
        this.column = column;
    }

    /** What is wrong at a place of the document. */
    static ElmoFault at(ElmoFinding code, String message, long line, long column) {
        return new ElmoFault(code, true, message, line, column);
    }

    /** What is wrong with the file. */
    static ElmoFault of(ElmoFinding code, String message) {
        return new ElmoFault(code, true, message, 0, 0);
    }

    /** The file is something else. */
    static ElmoFault otherFile(String reason) {
        return new ElmoFault(ElmoFinding.ELMO_UNREADABLE, false, reason, 0, 0);
    }

    ElmoFinding code() {
        return code;
    }

    /** Whether the file is ELMO, or looks like it. */
    boolean ofElmo() {
        return ofElmo;
    }

    long line() {
        return line;
    }

    long column() {
        return column;
    }

    String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
