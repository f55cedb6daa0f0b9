package org.elmport.source.ooapi;

import org.elmport.record.Code;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.SourceState;
import org.elmport.record.WebLink;

/** Reads organisations. */
final class OrganizationReader {

    private OrganizationReader() {}

    static OrganisationRecord read(Item item, SourceState state) {
        Origin origin = Origin.json(item.resource(), item.pointer(), Places.ORGANIZATION);
        OrganisationRecord.Builder record =
                OrganisationRecord.builder(item.id(), origin).sourceState(state);
        IdentifierReader.read(item).forEach(record::addCode);
        record.legalName(TextReader.read(item, "name"))
                .shortName(TextReader.plain(item, "shortName"))
                .description(TextReader.read(item, "description"));
        Values.word(item, "organizationType")
                .ifPresent(type -> record.type(new Code(OoapiScheme.ORGANISATION_TYPE, type)));
        Values.reference(item, "parent", Entity.ORGANIZATION.idField()).ifPresent(record::parentId);
        AddressReader.read(item).forEach(record::addPlace);
        Values.word(item, "link").map(WebLink::of).ifPresent(record::addHomepage);
        Values.word(item, "logo").map(WebLink::of).ifPresent(record::logo);
        // each child names its parent
        item.repeats("children");
        return record.build();
    }
}
