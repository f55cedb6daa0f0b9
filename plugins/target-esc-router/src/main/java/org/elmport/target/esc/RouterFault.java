package org.elmport.target.esc;

import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetException.Fault;

/** Makes the exceptions of calls that changed nothing. */
final class RouterFault {

    private RouterFault() {}

    static TargetException of(RouterReply reply) {
        String message = "the router did not do it (" + reply.call().word() + "): " + reply.words();
        return switch (reply.meaning()) {
            case BUSY ->
                new TargetException(Fault.BUSY, message, "Nothing; what waits is tried again.", reply.retryAfter());
            case UNAUTHORISED ->
                new TargetException(
                        Fault.REFUSED,
                        message,
                        "Check the token and that it is for this institution and this router; then whether the router has"
                                + " the address of this machine on its list.");
            default ->
                new TargetException(
                        Fault.FAULTY,
                        message,
                        "If it stays so, look at what is sent, then ask the support of the router.");
        };
    }

    static TargetException of(NoAnswerException lost) {
        return new TargetException(
                Fault.UNREACHABLE, String.valueOf(lost.getMessage()), "Check the network; what waits is tried again.");
    }
}
