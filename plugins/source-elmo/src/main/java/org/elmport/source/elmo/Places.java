package org.elmport.source.elmo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.record.Code;
import org.elmport.record.Place;
import org.elmport.record.Text;

/** Countries and addresses. */
final class Places {

    private static final String COUNTRY = "country";

    /** The letters before the town in an Erasmus code, where they are not the country code itself. */
    private static final Map<String, String> ERASMUS = Map.ofEntries(
            Map.entry("A", "AT"),
            Map.entry("B", "BE"),
            Map.entry("D", "DE"),
            Map.entry("E", "ES"),
            Map.entry("F", "FR"),
            Map.entry("G", "GR"),
            Map.entry("I", "IT"),
            Map.entry("IRL", "IE"),
            Map.entry("LUX", "LU"),
            Map.entry("N", "NO"),
            Map.entry("P", "PT"),
            Map.entry("S", "SE"),
            Map.entry("SF", "FI"),
            Map.entry("UK", "GB"));

    private Places() {}

    static Code country(String value) {
        return new Code(COUNTRY, value);
    }

    /** A place of which the country is known, and maybe its name. */
    static Place of(Text name, Text address, String country) {
        return new Place(name, address, country(country), Optional.empty(), Optional.empty());
    }

    /** The country in which an institution with an Erasmus code is. */
    static Optional<String> ofErasmusCode(String code) {
        String letters = code.strip().split("[ \\u00A0]", 2)[0].toUpperCase(java.util.Locale.ROOT);
        if (letters.length() == code.strip().length()) {
            return Optional.empty();
        }
        return Optional.ofNullable(ERASMUS.get(letters))
                .or(() -> Optional.of(letters).filter(two -> two.matches("[A-Z]{2}")));
    }

    /** An address in lines, as it would stand on an envelope; without the name of the person. */
    static Optional<Place> address(ElmoElement element) {
        List<String> lines = new ArrayList<>();
        String country = "";
        for (ElmoElement part : element.children()) {
            String text = part.value().orElse("");
            if (part.name().equals(COUNTRY)) {
                country = text;
            } else if (!text.isEmpty() && !part.name().equals("recipientName")) {
                lines.add(text);
            }
        }
        Text whole = lines.isEmpty() ? Text.EMPTY : Text.of("", String.join(", ", lines));
        return lines.isEmpty() && country.isEmpty() ? Optional.empty() : Optional.of(of(Text.EMPTY, whole, country));
    }
}
