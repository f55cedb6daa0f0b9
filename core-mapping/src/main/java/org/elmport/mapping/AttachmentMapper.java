package org.elmport.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elmport.elm.Concept;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.MediaObject;
import org.elmport.finding.CredentialFinding;
import org.elmport.finding.SourcePointer;
import org.elmport.record.Attachment;
import org.elmport.record.ResultRecord;
import org.elmport.record.TranscriptEntry;
import org.elmport.vocabulary.CodeList;

/** Documents that came with results to attachments of the credential, each once; only PDF, which browsers show safely. */
final class AttachmentMapper {

    private static final String PDF = "application/pdf";
    private static final String BASE64 = "6146cde7dd";

    private final MappingContext context;

    AttachmentMapper(MappingContext context) {
        this.context = context;
    }

    void map(List<ResultRecord> results, EuropeanDigitalCredential.Builder credential) {
        Map<Attachment, SourcePointer> attachments = new LinkedHashMap<>();
        for (ResultRecord result : results) {
            SourcePointer pointer = result.origin().pointer("attachments");
            result.transcript()
                    .map(TranscriptEntry::attachments)
                    .orElse(List.of())
                    .forEach(attachment -> attachments.putIfAbsent(attachment, pointer));
        }
        attachments.forEach((attachment, pointer) -> {
            if (attachment.mediaType().equals(PDF)) {
                credential.addAttachment(media(attachment, pointer));
            } else {
                context.findPlainly(
                        CredentialFinding.ATTACHMENT_LEFT_OUT,
                        "attachments",
                        "EuropeanDigitalCredential.attachment",
                        CredentialFinding.ATTACHMENT_LEFT_OUT.summary());
            }
        });
    }

    private MediaObject media(Attachment attachment, SourcePointer pointer) {
        MediaObject.Builder media = MediaObject.builder();
        EntityScope scope = context.entity("", "EuropeanDigitalCredential.attachment");
        Concept type = Concept.of(CodeList.FILE_TYPE.concept("PDF"));
        Concept encoding = Concept.of(CodeList.CONTENT_ENCODING.concept(BASE64));
        scope.putFrom(pointer, "contentType", type, Rule.PDF, media::contentType);
        scope.putFrom(pointer, "contentEncoding", encoding, Rule.PDF, media::contentEncoding);
        scope.putFrom(pointer, "content", attachment.content(), Rule.PDF, media::content);
        TextMapper texts = context.tools().texts();
        texts.lines(attachment.title(), scope, "title", "attachments")
                .forEach(title -> scope.putFrom(pointer, "title", title, Rule.LINE, media::addTitle));
        texts.bodies(attachment.description(), scope, "description", "attachments")
                .forEach(text -> scope.putFrom(pointer, "description", text, Rule.BODY, media::addDescription));
        return media.build();
    }
}
