package org.elmport.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.elmport.elm.LangString;
import org.elmport.elm.WebResource;
import org.elmport.finding.MappingFinding;
import org.elmport.record.Code;
import org.elmport.record.WebLink;
import org.elmport.vocabulary.CodeList;

/** Web links to web resources. */
final class WebResourceMapper {

    /** Puts in all that can be used. */
    boolean map(List<WebLink> links, EntityScope entity, String property, String field, Consumer<WebResource> add) {
        boolean any = false;
        for (WebLink link : links) {
            Optional<WebResource> page = map(link, entity, property, field);
            page.ifPresent(found -> entity.put(property, found, field, Rule.COPIED, add));
            any |= page.isPresent();
        }
        return any;
    }

    /** The page; empty, with a finding, when the address cannot be used. */
    Optional<WebResource> map(WebLink link, EntityScope entity, String property, String field) {
        if (link.address().isBlank()) {
            return Optional.empty();
        }
        Optional<String> address = WebAddress.of(link.address());
        if (address.isEmpty()) {
            entity.find(
                    MappingFinding.ADDRESS_UNUSABLE,
                    field,
                    property,
                    Excerpt.of(link.address()) + " is no whole web address.");
            return Optional.empty();
        }
        return Optional.of(page(link, address.get(), entity, property, field));
    }

    private static WebResource page(WebLink link, String address, EntityScope entity, String property, String field) {
        WebResource.Builder page = WebResource.builder().contentUrl(address);
        MappingTools tools = entity.context().tools();
        for (LangString title : tools.texts().lines(link.title(), entity, property, field)) {
            page.addTitle(title);
        }
        if (!link.language().isBlank()) {
            Code language = new Code("language", link.language());
            List<CodeMatch> matches = tools.codes().find(language, CodeList.LANGUAGE);
            if (matches.isEmpty()) {
                entity.unknown(property, language, field);
            } else {
                page.language(matches.get(0).concept());
            }
        }
        return page.build();
    }
}
