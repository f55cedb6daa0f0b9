package org.elmport.validate.shacl;

import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** Lets values pass that are not written as their datatype wants, because that is for the shapes to say. */
enum OnlyErrors implements ErrorHandler {
    INSTANCE;

    @Override
    public void warning(String message, long line, long column) {
        // the shapes find it, and name the property
    }

    @Override
    public void error(String message, long line, long column) {
        throw new RiotException(message);
    }

    @Override
    public void fatal(String message, long line, long column) {
        throw new RiotException(message);
    }
}
