package org.elmport.seal.jades;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;

/** Changes sealed files as somebody would who wants to deceive, or does not know better. */
final class Tampering {

    private Tampering() {}

    static Map<String, Object> members(byte[] sealed) throws JoseException {
        Map<String, Object> members =
                new LinkedHashMap<>(JsonUtil.parseJson(new String(sealed, StandardCharsets.UTF_8)));
        // the parser keeps anybody from changing what it gives
        Map<String, Object> seal = new LinkedHashMap<>(seal(members));
        members.put("signatures", List.of(seal));
        return members;
    }

    @SuppressWarnings("unchecked") // the sealed files of the tests have this form
    static Map<String, Object> seal(Map<String, Object> members) {
        return (Map<String, Object>) list(members, "signatures").get(0);
    }

    /** What was added to the seal of a file, each element as it stands there. */
    static List<?> additions(byte[] sealed) throws JoseException {
        return list(map(seal(members(sealed)), "header"), "etsiU");
    }

    static List<?> list(Map<?, ?> members, String name) {
        return members.get(name) instanceof List<?> items ? items : List.of();
    }

    static Map<?, ?> map(Object members, String name) {
        return members instanceof Map<?, ?> outer && outer.get(name) instanceof Map<?, ?> inner ? inner : Map.of();
    }

    static byte[] bytes(Map<String, Object> members) {
        return JsonUtil.toJson(members).getBytes(StandardCharsets.UTF_8);
    }

    /** The same file with another payload. */
    static byte[] payload(byte[] sealed, UnaryOperator<String> change) throws JoseException {
        Map<String, Object> members = members(sealed);
        members.put("payload", change.apply(String.valueOf(members.get("payload"))));
        return bytes(members);
    }

    /** The same file with another seal. */
    static byte[] seal(byte[] sealed, Consumer<Map<String, Object>> change) throws JoseException {
        Map<String, Object> members = members(sealed);
        change.accept(seal(members));
        return bytes(members);
    }

    static Map<String, Object> header(byte[] sealed) throws JoseException {
        String encoded = String.valueOf(seal(members(sealed)).get("protected"));
        return new LinkedHashMap<>(
                JsonUtil.parseJson(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8)));
    }

    /** The same file with another protected header, and the signature that it had. */
    static byte[] header(byte[] sealed, Consumer<Map<String, Object>> change) throws JoseException {
        Map<String, Object> header = header(sealed);
        change.accept(header);
        return seal(sealed, seal -> seal.put("protected", encoded(header)));
    }

    static String encoded(Map<String, Object> header) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JsonUtil.toJson(header).getBytes(StandardCharsets.UTF_8));
    }
}
