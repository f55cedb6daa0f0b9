package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.record.IdentifierCode;

/** Reads the codes under which people know an entity, the primary one first. */
final class IdentifierReader {

    private IdentifierReader() {}

    static List<IdentifierCode> read(Item item) {
        List<IdentifierCode> codes = new ArrayList<>();
        code(item, "/primaryCode", item.take("primaryCode")).ifPresent(codes::add);
        JsonNode others = item.take("otherCodes");
        if (others.isArray()) {
            for (int i = 0; i < others.size(); i++) {
                code(item, "/otherCodes/" + i, others.get(i)).ifPresent(codes::add);
            }
        } else {
            code(item, "/otherCodes", others).ifPresent(codes::add);
        }
        return codes;
    }

    private static Optional<IdentifierCode> code(Item item, String path, JsonNode value) {
        if (!value.isObject()) {
            // the scheme is not known, as in version 4
            return Values.word(item, path, value).map(code -> new IdentifierCode("", code));
        }
        String type =
                Values.word(item, path + "/codeType", value.path("codeType")).orElse("");
        return Values.word(item, path + "/code", value.path("code")).map(code -> new IdentifierCode(type, code));
    }
}
