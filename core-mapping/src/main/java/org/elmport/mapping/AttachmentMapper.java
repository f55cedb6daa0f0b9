package org.elmport.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.elmport.elm.Concept;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.MediaObject;
import org.elmport.finding.CredentialFinding;
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
        Set<Attachment> attachments = new LinkedHashSet<>();
        results.forEach(result -> attachments.addAll(
                result.transcript().map(TranscriptEntry::attachments).orElse(List.of())));
        for (Attachment attachment : attachments) {
            if (attachment.mediaType().equals(PDF)) {
                credential.addAttachment(media(attachment));
            } else {
                context.findPlainly(
                        CredentialFinding.ATTACHMENT_LEFT_OUT,
                        "attachments",
                        "EuropeanDigitalCredential.attachment",
                        CredentialFinding.ATTACHMENT_LEFT_OUT.summary());
            }
        }
    }

    private MediaObject media(Attachment attachment) {
        MediaObject.Builder media = MediaObject.builder()
                .contentType(Concept.of(CodeList.FILE_TYPE.concept("PDF")))
                .contentEncoding(Concept.of(CodeList.CONTENT_ENCODING.concept(BASE64)))
                .content(attachment.content());
        EntityScope scope = context.entity("", "MediaObject");
        scope.lines("title", attachment.title(), "attachments", media::addTitle);
        scope.bodies("description", attachment.description(), "attachments", media::addDescription);
        return media.build();
    }
}
