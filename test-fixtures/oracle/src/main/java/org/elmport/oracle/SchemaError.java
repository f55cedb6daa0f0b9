package org.elmport.oracle;

/**
 * What the official schema says is wrong with a document.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 * @param message the message of the validator
 */
public record SchemaError(long line, long column, String message) {

    @Override
    public String toString() {
        return line + ":" + column + " " + message;
    }
}
