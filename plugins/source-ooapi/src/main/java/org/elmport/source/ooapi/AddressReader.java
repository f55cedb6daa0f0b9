package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Code;
import org.elmport.record.Place;
import org.elmport.record.Text;

/** Reads addresses of places where one can go or write to. */
final class AddressReader {

    /** Addresses for goods and invoices say nothing about where something takes place. */
    private static final Set<String> OFFICE_ONLY = Set.of("billing", "deliveries");

    private AddressReader() {}

    static List<Place> read(Item item) {
        JsonNode addresses = item.take("addresses");
        List<Place> places = new ArrayList<>();
        if (addresses.isObject()) {
            item.tolerated("/addresses", "A single address is read where a list should be.");
            place(item, "/addresses", addresses).ifPresent(places::add);
        } else if (addresses.isArray()) {
            for (int i = 0; i < addresses.size(); i++) {
                place(item, "/addresses/" + i, addresses.get(i)).ifPresent(places::add);
            }
        } else if (!addresses.isMissingNode()) {
            item.unreadable("/addresses", addresses, "a list of addresses");
        }
        return places;
    }

    private static Optional<Place> place(Item item, String path, JsonNode address) {
        if (!address.isObject()) {
            if (!address.isNull()) {
                item.unreadable(path, address, "an address");
            }
            return Optional.empty();
        }
        if (OFFICE_ONLY.contains(address.path("addressType").asText())) {
            return Optional.empty();
        }
        additional(item, path, address.path("additional"));
        Place place = new Place(
                text(part(item, path, address, "city")),
                text(fullAddress(item, path, address)),
                new Code(OoapiScheme.COUNTRY, country(item, path, address.path("countryCode"))),
                Optional.empty(),
                coordinates(item, path + "/geolocation", address.path("geolocation")));
        return says(place) ? Optional.of(place) : Optional.empty();
    }

    private static boolean says(Place place) {
        return !place.fullAddress().isBlank()
                || !place.country().value().isEmpty()
                || place.coordinates().isPresent();
    }

    /** Street and number, then postal code and city, as a letter would have them. */
    private static String fullAddress(Item item, String path, JsonNode address) {
        String street = joined(" ", part(item, path, address, "street"), part(item, path, address, "streetNumber"));
        String town = joined(" ", postalCode(item, path, address), part(item, path, address, "city"));
        return joined(", ", street, town);
    }

    private static String postalCode(Item item, String path, JsonNode address) {
        String field = address.has("postCode") && !address.has("postalCode") ? "postCode" : "postalCode";
        return part(item, path, address, field);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String part(Item item, String path, JsonNode address, String field) {
        return Values.word(item, path + "/" + field, address.path(field)).orElse("");
    }

    private static Text text(String value) {
        return value.isEmpty() ? Text.EMPTY : Text.of("", value);
    }

    /** Version 6 has an object with the codes of several lists. */
    private static String country(Item item, String path, JsonNode code) {
        JsonNode word = code.isObject() ? code.path("iso3166-1-alpha2") : code;
        return Values.word(item, path + "/countryCode", word).orElse("");
    }

    private static void additional(Item item, String path, JsonNode additional) {
        boolean says = additional.isTextual() ? !additional.textValue().isBlank() : !additional.isEmpty();
        if (additional.isTextual()) {
            item.tolerated(path + "/additional", "A text stands where a list of texts by language should be.");
        }
        if (says) {
            item.addOnce(
                    SourceFinding.FIELD_LOST, path + "/additional", "additional of addresses is not carried over.");
        }
    }

    private static Optional<Place.Coordinates> coordinates(Item item, String path, JsonNode point) {
        Optional<BigDecimal> latitude = degrees(item, path + "/latitude", point.path("latitude"), 90);
        Optional<BigDecimal> longitude = degrees(item, path + "/longitude", point.path("longitude"), 180);
        return latitude.flatMap(
                north -> longitude.map(east -> new Place.Coordinates(north.toPlainString(), east.toPlainString())));
    }

    private static Optional<BigDecimal> degrees(Item item, String path, JsonNode value, int limit) {
        Optional<BigDecimal> degrees = Values.number(item, path, value);
        if (degrees.isPresent() && degrees.get().abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
            item.unreadable(path, value, "a number of degrees up to " + limit);
            return Optional.empty();
        }
        return degrees;
    }
}
