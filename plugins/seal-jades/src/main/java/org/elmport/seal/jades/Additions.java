package org.elmport.seal.jades;

import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jose4j.base64url.Base64Url;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * What was added to a seal after it was made ({@code etsiU} in its unprotected header): time stamps, certificates, and
 * what was said about revocations. Whoever reads seals passes over what cannot be read in it, so that a time stamp with a
 * changed byte would vanish without a word.
 *
 * @param elements the elements as they stand there
 * @param whole whether nothing else stands beside a seal, such as a name in which a letter was changed
 */
record Additions(List<?> elements, boolean whole) {

    /** The elements of ETSI TS 119 182-1, section 5.3. */
    private static final Set<String> KNOWN = Set.of(
            "sigPSt",
            "sigTst",
            "xRefs",
            "rRefs",
            "axRefs",
            "arRefs",
            "sigRTst",
            "rfsTst",
            "xVals",
            "rVals",
            "axVals",
            "arVals",
            "anyValData",
            "tstVD",
            "arcTst",
            "cSig");

    private static final Set<String> ENTRY = Set.of("protected", "header", "signature");
    private static final Set<String> HEADER = Set.of("etsiU");
    private static final Set<String> TIME_STAMPS = Set.of("sigTst", "sigRTst", "rfsTst", "arcTst");

    /** What stands beside the signature in an entry of the list of signatures. */
    static Additions of(Map<?, ?> entry) {
        boolean known = ENTRY.containsAll(entry.keySet());
        return entry.get("header") instanceof Map<?, ?> header
                ? new Additions(elements(header), known && HEADER.containsAll(header.keySet()))
                : new Additions(List.of(), known && !entry.containsKey("header"));
    }

    private static List<?> elements(Map<?, ?> header) {
        return header.get("etsiU") instanceof List<?> elements
                ? elements.stream()
                        .map(element -> element == null ? "" : element)
                        .toList()
                : List.of();
    }

    /** Whether each can be read and is one that the standard knows. */
    boolean readable() {
        return whole
                && elements.stream()
                        .allMatch(element ->
                                content(element).filter(Additions::known).isPresent());
    }

    private static boolean known(Map<?, ?> element) {
        return element.size() == 1 && KNOWN.containsAll(element.keySet());
    }

    /** How many time stamps there are, whether they can be read or not. */
    int timeStamps() {
        return elements.stream()
                .flatMap(element -> content(element).stream())
                .flatMap(element -> element.entrySet().stream())
                .filter(member -> TIME_STAMPS.contains(String.valueOf(member.getKey())))
                .mapToInt(member -> tokens(member.getValue()))
                .sum();
    }

    /** How many time stamps are in a container of them. */
    static int tokens(@Nullable Object container) {
        return container instanceof Map<?, ?> members && members.get("tstTokens") instanceof List<?> tokens
                ? tokens.size()
                : 0;
    }

    private static Optional<Map<?, ?>> content(Object element) {
        if (element instanceof Map<?, ?> plain) {
            return Optional.of(plain);
        }
        try {
            return Optional.of(JsonUtil.parseJson(Utf8.text(Base64Url.decode(String.valueOf(element)))));
        } catch (JoseException | CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }
}
