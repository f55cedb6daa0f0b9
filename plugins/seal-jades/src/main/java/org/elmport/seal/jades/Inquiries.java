package org.elmport.seal.jades;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** Who was to be asked while a document was sealed or verified, and did not say anything. */
final class Inquiries {

    private static final String FORBIDDEN = "the host %s may not be asked";

    private final Map<String, String> silent = new ConcurrentSkipListMap<>();

    /** A host that no setting allows to be asked. */
    void forbidden(String host) {
        silent.put(host, FORBIDDEN.formatted(host));
    }

    /** A host that was asked, and why it gave no answer. */
    void failed(String host, String words) {
        silent.put(host, host + " " + words);
    }

    /** Whether anybody was asked in vain; otherwise the settings forbade it. */
    boolean inVain() {
        return silent.entrySet().stream().anyMatch(one -> !one.getValue().equals(FORBIDDEN.formatted(one.getKey())));
    }

    /** Why nobody answered, to end a sentence with; only a full stop where nobody was to be asked. */
    String words() {
        return silent.isEmpty() ? "." : silent.values().stream().collect(Collectors.joining("; ", ": ", "."));
    }

    /** Begins anew. */
    void clear() {
        silent.clear();
    }
}
