package org.elmport.simulator;

import java.time.Duration;
import java.util.Optional;

/** Something that real services do and that a client has to survive. */
public sealed interface Fault permits PageFault, AnswerFault {

    /** 429 with {@code Retry-After} in seconds. */
    static Fault tooManyRequests(Duration retryAfter) {
        return AnswerFault.tooManyRequests(Optional.of(Long.toString(retryAfter.toSeconds())));
    }

    /** 429 without a hint when to come back. */
    static Fault tooManyRequests() {
        return AnswerFault.tooManyRequests(Optional.empty());
    }

    /** 429 with any {@code Retry-After}, such as an HTTP date. */
    static Fault tooManyRequests(String retryAfter) {
        return AnswerFault.tooManyRequests(Optional.of(retryAfter));
    }

    /** An error status with a problem document. */
    static Fault status(int status) {
        return AnswerFault.status(status);
    }

    /** The first half of the answer at once, the rest after a pause. */
    static Fault slowBody(Duration pause) {
        return AnswerFault.slowBody(pause);
    }

    /** An answer that ends in the middle, with a correct length, as a broken proxy sends it. */
    static Fault truncatedJson() {
        return AnswerFault.truncatedJson();
    }

    /** A connection that ends in the middle of the answer. */
    static Fault connectionLost() {
        return AnswerFault.connectionLost();
    }

    /** A login page in HTML with status 200. */
    static Fault loginPage() {
        return AnswerFault.loginPage();
    }

    /** A byte order mark before the document. */
    static Fault byteOrderMark() {
        return AnswerFault.byteOrderMark();
    }

    /** An answer compressed with gzip, whether asked for or not. */
    static Fault gzip() {
        return AnswerFault.gzip();
    }

    /** Optional properties that are absent come as {@code null}. */
    static Fault nullForAbsent() {
        return AnswerFault.nullForAbsent();
    }

    /** A body of an endless string, up to a number of bytes. */
    static Fault hugeBody(long bytes) {
        return AnswerFault.hugeBody(bytes);
    }

    /** There is always a next page: after the last one it is repeated. */
    static Fault endlessNextPage() {
        return PageFault.ENDLESS_NEXT_PAGE;
    }

    /** The number of pages is wrong. */
    static Fault wrongTotalPages() {
        return PageFault.WRONG_TOTAL_PAGES;
    }

    /** The last item of a page comes again as the first of the next. */
    static Fault duplicateAcrossPages() {
        return PageFault.DUPLICATE_ACROSS_PAGES;
    }

    /** Even pages are cut from the list in reverse order. */
    static Fault changingOrder() {
        return PageFault.CHANGING_ORDER;
    }
}
