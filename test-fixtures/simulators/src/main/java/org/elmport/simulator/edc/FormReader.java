package org.elmport.simulator.edc;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elmport.simulator.edc.EdcCall.FormFile;
import org.jspecify.annotations.Nullable;

/** Reads forms as they are sent, in parts. */
final class FormReader {

    private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data;.*?boundary=\"?([^\";]+)\"?.*");
    private static final Pattern NAME = Pattern.compile("(?s).*?[; ]name=\"([^\"]*)\".*");
    private static final Pattern FILE = Pattern.compile("(?s).*?filename=\"([^\"]*)\".*");

    private FormReader() {}

    static EdcCall call(String method, String path, @Nullable String query, String type, byte[] body, String session) {
        Map<String, String> parameters = parameters(query);
        List<FormFile> files = new ArrayList<>();
        Matcher form = BOUNDARY.matcher(type);
        if (form.matches()) {
            parts(new String(body, StandardCharsets.ISO_8859_1), "--" + form.group(1), parameters, files);
        }
        return new EdcCall(
                method,
                path,
                parameters,
                files,
                form.matches() ? "" : new String(body, StandardCharsets.UTF_8),
                session);
    }

    private static void parts(String body, String boundary, Map<String, String> parameters, List<FormFile> files) {
        for (String part : body.split(Pattern.quote(boundary), -1)) {
            int end = part.indexOf("\r\n\r\n");
            if (end < 0) {
                continue;
            }
            String head = part.substring(0, end);
            String content = utf8(part.substring(end + 4, part.length() - 2));
            String name = group(NAME, head);
            if (head.contains("filename=")) {
                files.add(new FormFile(name, group(FILE, head), content));
            } else {
                parameters.put(name, content);
            }
        }
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static Map<String, String> parameters(@Nullable String query) {
        Map<String, String> parameters = new TreeMap<>();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    parameters.put(
                            pair.substring(0, equals),
                            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
                }
            }
        }
        return parameters;
    }
}
