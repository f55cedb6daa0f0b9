package org.elmport.target.edc;

import org.elmport.plugin.TargetException;

/** A call went out and no answer came: nobody knows what became of it. */
final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    NoAnswerException(EdcCall call, Throwable cause) {
        super("the connection to " + call.who() + " was lost before it answered (" + call.word() + ")", cause);
    }

    /** What to say where the call has issued nothing, whatever became of it. */
    TargetException harmless() {
        return new TargetException(
                TargetException.Fault.UNREACHABLE,
                String.valueOf(getMessage()),
                "Check the network; nothing was issued, and what waits is tried again.");
    }
}
