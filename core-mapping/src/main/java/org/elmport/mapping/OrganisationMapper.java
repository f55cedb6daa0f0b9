package org.elmport.mapping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elmport.elm.ContactPoint;
import org.elmport.elm.Link;
import org.elmport.elm.Organisation;
import org.elmport.elm.Phone;
import org.elmport.finding.MappingFinding;
import org.elmport.record.Code;
import org.elmport.record.NamedText;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Place;
import org.elmport.record.RecordKind;
import org.elmport.record.Text;

/** Organisations: official names, codes, parents, and at least the country in which they are. */
final class OrganisationMapper {

    private static final Pattern MAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\".]+");
    private static final Place NOWHERE =
            new Place(Text.EMPTY, Text.EMPTY, new Code("country", ""), Optional.empty(), Optional.empty());

    void map(OrganisationRecord record, MappingContext context) {
        String iri = context.tools().iris().record(RecordKind.ORGANISATION, record.id());
        Organisation.Builder organisation = Organisation.builder(iri);
        EntityScope entity = context.entity(iri, "Organisation").notesTo(organisation::addAdditionalNote);
        if (!entity.lines("legalName", record.legalName(), "legalName", organisation::addLegalName)) {
            entity.missing("legalName", "legalName", "official name");
        }
        entity.lines("altLabel", record.shortName(), "shortName", organisation::addAltLabel);
        context.tools().identifiers().map(record.codes(), entity, organisation::addIdentifier);
        context.tools().pages().map(record.homepages(), entity, "homepage", "homepages", organisation::addHomepage);
        entity.additionalNote(record.description(), "description");
        notes(record, entity);
        references(record, entity, organisation);
        locations(record, entity, organisation);
        contact(record, entity, organisation);
        context.add(organisation.build());
    }

    private static void notes(OrganisationRecord record, EntityScope entity) {
        record.type()
                .filter(type -> !type.value().isBlank())
                .ifPresent(type -> entity.keepAsNote("type", "the kind of an organisation", type.value()));
        for (NamedText note : record.notes()) {
            NamedNotes.keep(note, entity);
        }
        record.logo()
                .ifPresent(logo -> entity.context()
                        .find(
                                MappingFinding.VALUE_LOST,
                                org.elmport.finding.Severity.INFO,
                                "logo",
                                entity.path("logo"),
                                "Europass takes a logo only as part of the file, not by its address "
                                        + Excerpt.of(logo.address()) + "; it is left out."));
    }

    private static void references(OrganisationRecord record, EntityScope entity, Organisation.Builder organisation) {
        IriMinting iris = entity.context().tools().iris();
        record.accreditationIds().stream()
                .filter(id -> !id.isBlank())
                .forEach(id -> entity.put(
                        "accreditation",
                        Link.to(iris.record(RecordKind.ACCREDITATION, id)),
                        "accreditationIds",
                        Rule.REFERENCE,
                        organisation::addAccreditation));
        record.parentId()
                .filter(id -> !id.isBlank() && !id.equals(record.id()))
                .ifPresent(id -> entity.put(
                        "subOrganizationOf",
                        Link.to(iris.record(RecordKind.ORGANISATION, id)),
                        "parentId",
                        Rule.REFERENCE,
                        organisation::subOrganizationOf));
    }

    private static void locations(OrganisationRecord record, EntityScope entity, Organisation.Builder organisation) {
        List<Place> places =
                record.places().stream().filter(LocationMapper::said).toList();
        boolean any = false;
        for (Place place : places.isEmpty() ? List.of(NOWHERE) : places) {
            Optional<String> location = entity.context().tools().locations().map(place, entity, "places");
            location.ifPresent(
                    iri -> entity.put("location", Link.to(iri), "places", Rule.MINTED, organisation::addLocation));
            any |= location.isPresent();
        }
        if (!any) {
            entity.missing(
                    "places",
                    "location",
                    "country",
                    SettingName.of(RecordKind.ORGANISATION, SettingName.COUNTRY),
                    SettingName.INSTITUTION_COUNTRY);
        }
    }

    private static void contact(OrganisationRecord record, EntityScope entity, Organisation.Builder organisation) {
        for (String mail : record.mailAddresses()) {
            String address = mail.strip();
            if (MAIL.matcher(address).matches()) {
                ContactPoint point = ContactPoint.builder()
                        .addEmailAddress("mailto:" + address)
                        .build();
                entity.put("contactPoint", point, "mailAddresses", Rule.COPIED, organisation::addContactPoint);
            } else if (!address.isEmpty()) {
                entity.find(
                        MappingFinding.MAIL_ADDRESS_UNUSABLE,
                        "mailAddresses",
                        "contactPoint",
                        "A mail address of the organisation is not written like name@domain.");
            }
        }
        for (String number : record.phoneNumbers()) {
            if (!number.isBlank()) {
                Phone phone = Phone.builder().phoneNumber(number.strip()).build();
                ContactPoint point = ContactPoint.builder().addPhone(phone).build();
                entity.put("contactPoint", point, "phoneNumbers", Rule.COPIED, organisation::addContactPoint);
            }
        }
    }
}
