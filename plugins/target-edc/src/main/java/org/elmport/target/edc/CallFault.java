package org.elmport.target.edc;

import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetException.Fault;

/** Makes the exceptions of calls that issued nothing. */
final class CallFault {

    private CallFault() {}

    static TargetException of(EdcReply reply) {
        String message = reply.call().who() + " did not do it (" + reply.call().word() + "): " + reply.words();
        return switch (reply.meaning()) {
            case BUSY ->
                new TargetException(Fault.BUSY, message, "Nothing; what waits is tried again.", reply.retryAfter());
            case UNAUTHORISED ->
                new TargetException(
                        Fault.REFUSED,
                        message,
                        "Check password, the certificate of the issuer, and who may reach the interface.");
            case WRONG_PLACE ->
                new TargetException(
                        Fault.UNUSABLE,
                        message,
                        "Check base-url, and that delivery names the generation that is installed there.");
            case SESSION_OVER ->
                new TargetException(Fault.FAULTY, message, "Nothing; it is tried again in another session.");
            default ->
                new TargetException(
                        Fault.FAULTY,
                        message,
                        "A wrong password looks like this, too: check it, then the log of the server.");
        };
    }

    /** Somebody answers that it was done, and not as the issuer does. */
    static TargetException somebodyElse(EdcReply reply) {
        return new TargetException(
                Fault.UNUSABLE,
                reply.call().who() + " answers " + reply.status() + " with something else than its answer ("
                        + reply.call().word() + ")",
                "Perhaps a proxy answers, with a page to sign in: check base-url, and what is in between.");
    }

    /** It answers as if it had done what it did not do. */
    static TargetException stub(EdcReply reply) {
        return new TargetException(
                Fault.UNUSABLE,
                reply.call().who() + " answers " + reply.status() + " and seals nothing ("
                        + reply.call().word() + ")",
                "Versions 2.0 have a public interface that does nothing; use delivery issuer-v1 with them. With a newer one"
                        + " check base-url, and what is in between.");
    }
}
