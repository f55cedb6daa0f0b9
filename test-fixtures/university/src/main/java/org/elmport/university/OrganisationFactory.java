package org.elmport.university;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the university, its faculties and departments, its partners and the agency that accredits it. */
final class OrganisationFactory {

    private static final List<CatalogueLanguage> ALL = List.of(CatalogueLanguage.values());
    private static final PostalAddress FIRST_PARTNER =
            new PostalAddress("Rua da Ponte Nova", "12", "4990-777", "Ribeira Velha", "PT", "PT112");
    private static final PostalAddress SECOND_PARTNER =
            new PostalAddress("ulica Latarni", "4", "76-999", "Brzegowo", "PL", "PL426");
    private static final PostalAddress AGENCY = new PostalAddress("Mittakatu", "1", "89999", "Talvora", "FI", "FI1D8");

    private final Structure structure;
    private final Phrasebook words;

    OrganisationFactory(Structure structure, Phrasebook words) {
        this.structure = structure;
        this.words = words;
    }

    Organisation organisation(int index) {
        Optional<Structure.CampusPlace> place = Structure.campusPlace(index);
        if (place.isPresent()) {
            return ofCampus(index, place.get());
        }
        return switch (index) {
            case Structure.UNIVERSITY ->
                single(index, OrganisationType.ROOT, "university", "uni.example", campusAddress(0));
            case Structure.FIRST_PARTNER ->
                single(index, OrganisationType.PARTNER, "partnerOne", "ribeira.example", FIRST_PARTNER);
            case Structure.SECOND_PARTNER ->
                single(index, OrganisationType.PARTNER, "partnerTwo", "brzegowo.example", SECOND_PARTNER);
            default -> single(index, OrganisationType.AGENCY, "agency", "quality.example", AGENCY);
        };
    }

    private Organisation single(int index, OrganisationType type, String word, String host, PostalAddress address) {
        return new Organisation(
                index,
                structure.organisation(index),
                type,
                host,
                words.one(word).texts(ALL),
                shortName(words.one(word)),
                type == OrganisationType.ROOT ? words.one("universityText").texts(ALL) : Texts.EMPTY,
                Optional.empty(),
                address,
                "https://" + host + "/",
                "office@" + host);
    }

    private Organisation ofCampus(int index, Structure.CampusPlace place) {
        String word = place.faculty().word();
        Phrase name = place.field()
                .map(field -> words.one("department").about(field.name()))
                .orElseGet(() -> words.one(word));
        String code = place.field().map(FieldOfStudy::code).orElse(word) + "-" + (place.campus() + 1);
        return new Organisation(
                index,
                structure.organisation(index),
                place.field().isPresent() ? OrganisationType.DEPARTMENT : OrganisationType.FACULTY,
                code,
                onCampus(name, place.campus()).texts(ALL),
                code.toUpperCase(Locale.ROOT),
                place.field().map(field -> field.about().texts(ALL)).orElse(Texts.EMPTY),
                Optional.of(structure.organisation(place.parent())),
                campusAddress(place.campus()),
                "https://uni.example/organisations/" + code,
                "office@uni.example");
    }

    /** The first campus goes without a number. */
    private Phrase onCampus(Phrase name, int campus) {
        return campus == 0 ? name : words.one("campus").about(name).with("number", Integer.toString(campus + 1));
    }

    /** The main address of a campus. */
    static PostalAddress campusAddress(int campus) {
        return new PostalAddress("Majakkatie", Integer.toString(campus + 1), "89990", "Talvora", "FI", "FI1D8");
    }

    private static String shortName(Phrase name) {
        StringBuilder letters = new StringBuilder();
        name.in(CatalogueLanguage.ENGLISH)
                .chars()
                .filter(Character::isUpperCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
