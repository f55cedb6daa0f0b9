package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.Address;
import org.elmport.elm.Concept;
import org.elmport.elm.Geometry;
import org.elmport.elm.LangString;
import org.elmport.elm.Location;
import org.elmport.record.Code;
import org.elmport.record.Place;
import org.elmport.vocabulary.CodeList;

/** Places to locations. Two places that are described alike are one location. */
final class LocationMapper {

    private static final String COUNTRY_CODE = "address.countryCode";

    /** The location of a place, added to what the record gives; empty when the country is not known. */
    Optional<String> map(Place place, EntityScope owner, String field) {
        Optional<CountryOf> country = country(place, owner, field);
        return country.map(known -> location(place, known, owner, field));
    }

    /** Whether the source says anything about the place. */
    static boolean said(Place place) {
        return !place.name().isBlank()
                || !place.fullAddress().isBlank()
                || !place.country().value().isBlank()
                || place.region().filter(region -> !region.value().isBlank()).isPresent()
                || place.coordinates().isPresent();
    }

    /** What the source says about the place, for messages. */
    static String words(Place place) {
        List<String> words = new ArrayList<>();
        place.name().versions().forEach(version -> words.add(version.value()));
        place.fullAddress().versions().forEach(version -> words.add(version.value()));
        words.add(place.country().value());
        place.region().ifPresent(region -> words.add(region.value()));
        place.coordinates().ifPresent(point -> words.add(point.latitude() + " " + point.longitude()));
        words.removeIf(String::isBlank);
        return String.join(", ", words);
    }

    /** A country, and the setting that gave it where the source did not. */
    private record CountryOf(String iri, String entry, String setting) {}

    private static Optional<CountryOf> country(Place place, EntityScope owner, String field) {
        List<CodeMatch> found = owner.context().tools().codes().find(place.country(), CodeList.COUNTRY);
        if (!found.isEmpty()) {
            return Optional.of(new CountryOf(found.get(0).iri(), found.get(0).entry(), ""));
        }
        if (!place.country().value().isBlank()) {
            owner.unknown("location", place.country(), field);
        }
        return defaultCountry(owner.context()).map(known -> {
            owner.context().defaultUsed(field, "Location." + COUNTRY_CODE, "country", known.iri(), known.setting());
            return known;
        });
    }

    private static Optional<CountryOf> defaultCountry(MappingContext context) {
        String ownSetting = SettingName.of(context.kind(), SettingName.COUNTRY);
        return concept(context, context.kindOptions().country(), ownSetting)
                .or(() -> concept(
                        context,
                        context.options().institution().map(Institution::country),
                        SettingName.INSTITUTION_COUNTRY));
    }

    private static Optional<CountryOf> concept(MappingContext context, Optional<String> code, String setting) {
        return code.map(value -> context.tools().codes().find(new Code("", value), CodeList.COUNTRY))
                .filter(found -> !found.isEmpty())
                .map(found -> new CountryOf(found.get(0).iri(), found.get(0).entry(), setting));
    }

    private static String location(Place place, CountryOf country, EntityScope owner, String field) {
        MappingContext context = owner.context();
        TextMapper texts = context.tools().texts();
        List<LangString> names = texts.lines(place.name(), owner, "location", field);
        List<LangString> address = texts.bodies(place.fullAddress(), owner, "location", field);
        Optional<CodeMatch> region = region(place, owner, field);
        String iri = context.tools()
                .iris()
                .of(
                        "location",
                        List.of(country.iri(), names, address, region.map(CodeMatch::iri), place.coordinates()));
        if (context.gives(iri)) {
            return iri;
        }
        EntityScope entity = context.entity(iri, "Location");
        Location.Builder location = Location.builder(iri);
        entity.putAll("geographicName", names, field, Rule.LINE, location::addGeographicName);
        region.ifPresent(
                match -> entity.put("spatialCode", match.concept(), field, Rule.CODE, location::addSpatialCode));
        address(country, address, entity, field, location);
        place.coordinates()
                .ifPresent(point -> entity.put("geometry", geometry(point), field, Rule.COPIED, location::addGeometry));
        context.add(location.build());
        return iri;
    }

    private static Optional<CodeMatch> region(Place place, EntityScope owner, String field) {
        Optional<Code> code = place.region().filter(region -> !region.value().isBlank());
        Optional<CodeMatch> match =
                code.flatMap(region -> owner.context().tools().codes().find(region, CodeList.NUTS).stream()
                        .findFirst());
        if (code.isPresent() && match.isEmpty()) {
            owner.unknown("location", code.get(), field);
        }
        return match;
    }

    private static void address(
            CountryOf country, List<LangString> full, EntityScope entity, String field, Location.Builder location) {
        Address.Builder address = Address.builder().countryCode(Concept.of(country.iri()));
        NoteMapper.of(full).ifPresent(address::fullAddress);
        if (country.setting().isEmpty()) {
            entity.put("address", address.build(), field, Rule.CODE, location::addAddress);
        } else {
            entity.putDefault("address", address.build(), country.setting(), location::addAddress);
        }
    }

    private static Geometry geometry(Place.Coordinates point) {
        return Geometry.builder()
                .addLatitude(point.latitude())
                .addLongitude(point.longitude())
                .build();
    }
}
