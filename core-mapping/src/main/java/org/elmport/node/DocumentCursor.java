package org.elmport.node;

import java.util.function.Supplier;
import org.elmport.finding.SourcePointer;

/**
 * Where a reader is in its document. The reader moves it with every event, so that whoever takes the events can say
 * where something is wrong without every event carrying its place.
 */
public final class DocumentCursor {

    private final String resource;
    private long line;
    private long column;
    private Supplier<String> path = () -> "";

    /** A cursor at the start of a document. */
    public DocumentCursor(String resource) {
        this.resource = resource;
    }

    /** The document. */
    public String resource() {
        return resource;
    }

    /** Moves to a line and column, both from 1. */
    public void moveTo(long newLine, long newColumn) {
        this.line = newLine;
        this.column = newColumn;
    }

    /** Says the JSON pointer or XPath of the place as well. */
    public void moveTo(long newLine, long newColumn, String newPath) {
        moveTo(newLine, newColumn);
        this.path = () -> newPath;
    }

    /** Says who knows the path of each place from here on, so that it is worked out only where somebody asks. */
    public void pathFrom(Supplier<String> source) {
        this.path = source;
    }

    /** The line of the latest event, from 1; 0 when unknown. */
    public long line() {
        return line;
    }

    /** The column of the latest event, from 1; 0 when unknown. */
    public long column() {
        return column;
    }

    /** The JSON pointer or XPath of the latest event; empty when unknown. */
    public String path() {
        return path.get();
    }

    /** The place of the latest event. */
    public SourcePointer here() {
        return new SourcePointer(resource, line, column, path());
    }
}
