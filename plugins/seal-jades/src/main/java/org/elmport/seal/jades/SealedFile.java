package org.elmport.seal.jades;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import org.jose4j.base64url.Base64Url;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;

/**
 * The outer form of a sealed file: JWS in general JSON serialisation (RFC 7515, section 7.2.1).
 *
 * @param payload the member of that name as it stands in the file
 * @param signatures the signatures, each with its protected header
 * @param payloadFirst whether the payload is the first member
 */
record SealedFile(String payload, List<Signed> signatures, boolean payloadFirst) {

    /** The most bytes that a sealed file may have: a document, its escapes, and seals with what they carry. */
    static final int FILE_BYTES_MAX = 96 << 20;

    /** The most seals of one file. */
    static final int SEALS_MAX = 16;

    private static final String PAYLOAD = "payload";

    /** Why a file is none. */
    static final class NotSealedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final SealFinding code;

        NotSealedException(SealFinding code, String message) {
            super(message);
            this.code = code;
        }

        SealFinding code() {
            return code;
        }
    }

    /** One signature. */
    static final class Signed {

        private final String encodedHeader;
        private final SealHeader header;
        private final byte[] value;
        private final Additions additions;

        private Signed(String encodedHeader, SealHeader header, byte[] value, Additions additions) {
            this.encodedHeader = encodedHeader;
            this.header = header;
            this.value = value;
            this.additions = additions;
        }

        /** What is in the protected header. */
        SealHeader header() {
            return header;
        }

        /** What was added to it later. */
        Additions additions() {
            return additions;
        }

        /** Whether it is over this header and a payload, by the key that belongs to a public one. */
        boolean verifies(JwsAlgorithm algorithm, PublicKey key, String payload) {
            byte[] input = (encodedHeader + "." + payload).getBytes(StandardCharsets.UTF_8);
            return algorithm.verifies(key, input, value);
        }

        /** Whether the padding of an RSA signature opens with a key, whatever hash it holds (RFC 8017, section 9.2). */
        boolean madeBy(PublicKey key) {
            try {
                Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
                cipher.init(Cipher.DECRYPT_MODE, key);
                return cipher.doFinal(value).length > 0;
            } catch (GeneralSecurityException otherKey) {
                return false;
            }
        }
    }

    static SealedFile read(byte[] file) throws NotSealedException {
        if (file.length > FILE_BYTES_MAX) {
            throw new NotSealedException(
                    SealFinding.SEAL_FORM_UNKNOWN,
                    "The file has more than " + (FILE_BYTES_MAX >> 20) + " MB, which no credential has.");
        }
        Map<String, Object> members = members(file);
        if (!(members.get(PAYLOAD) instanceof String payload)) {
            throw new NotSealedException(SealFinding.SEAL_ABSENT, "There is no sealed payload in the document.");
        }
        if (!(members.get("signatures") instanceof List<?> entries) || entries.isEmpty()) {
            throw new NotSealedException(
                    members.containsKey("signature") ? SealFinding.SEAL_FORM_UNKNOWN : SealFinding.SEAL_ABSENT,
                    "There is a payload, and no list of signatures for it.");
        }
        if (entries.size() > SEALS_MAX) {
            throw new NotSealedException(
                    SealFinding.SEAL_FORM_UNKNOWN, "There are more than " + SEALS_MAX + " signatures.");
        }
        List<Signed> signatures = new ArrayList<>();
        for (Object entry : entries) {
            signatures.add(signed(entry));
        }
        boolean first = members.keySet().iterator().next().equals(PAYLOAD);
        return new SealedFile(payload, List.copyOf(signatures), first);
    }

    private static Map<String, Object> members(byte[] file) throws NotSealedException {
        Optional<String> other = FileKind.words(file);
        if (other.isPresent()) {
            throw new NotSealedException(SealFinding.SEAL_ABSENT, other.get());
        }
        try {
            String text = Utf8.text(file);
            if (text.strip().matches("[\\w-]+\\.[\\w-]*\\.[\\w-]+")) {
                throw new NotSealedException(
                        SealFinding.SEAL_FORM_UNKNOWN,
                        "The document is a JWS in compact form, which credentials of Europass do not have.");
            }
            return JsonUtil.parseJson(text);
        } catch (JoseException | CharacterCodingException noJson) {
            throw new NotSealedException(
                    SealFinding.SEAL_ABSENT,
                    "The document is no JSON object in UTF-8, or not a whole one: it may have broken off on the way.");
        }
    }

    private static Signed signed(Object entry) throws NotSealedException {
        if (entry instanceof Map<?, ?> members && members.get("signature") instanceof String value) {
            String encoded = members.get("protected") instanceof String header ? header : "";
            return new Signed(encoded, header(encoded), Base64Url.decode(value), Additions.of(members));
        }
        throw new NotSealedException(SealFinding.SEAL_HEADER_INCOMPLETE, "A signature has no value.");
    }

    private static SealHeader header(String encoded) throws NotSealedException {
        if (encoded.isEmpty()) {
            throw new NotSealedException(
                    SealFinding.SEAL_HEADER_INCOMPLETE, "A signature has no protected header (protected).");
        }
        try {
            return new SealHeader(JsonUtil.parseJson(Utf8.text(Base64Url.decode(encoded))));
        } catch (JoseException | CharacterCodingException unreadable) {
            throw new NotSealedException(
                    SealFinding.SEAL_HEADER_INCOMPLETE, "The protected header of a signature cannot be read.");
        }
    }
}
