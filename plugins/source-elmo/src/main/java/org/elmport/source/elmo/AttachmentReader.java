package org.elmport.source.elmo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.record.Attachment;
import org.elmport.record.Text;

/** The attachments of a document and of its reports, where they are asked for. Only whole PDFs are taken. */
final class AttachmentReader {

    private static final String PREFIX = "data:application/pdf;base64,";
    private static final String PDF = "application/pdf";
    private static final byte[] START = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private final ElmoFindings findings;
    private final Map<String, List<Attachment>> named = new HashMap<>();

    AttachmentReader(ElmoFindings findings) {
        this.findings = findings;
    }

    /** The attachments that stand right below an element. */
    List<Attachment> read(ElmoElement parent) {
        List<Attachment> attachments = new ArrayList<>();
        for (ElmoElement element : parent.children("attachment")) {
            List<Attachment> contents = contents(element);
            attachments.addAll(contents);
            element.value("identifier").ifPresent(name -> named.put(name, contents));
        }
        return attachments;
    }

    /** Those to which an instance refers. */
    List<Attachment> referred(ElmoElement instance) {
        List<Attachment> attachments = new ArrayList<>();
        for (ElmoElement references : instance.children("attachments")) {
            for (ElmoElement reference : references.children("ref")) {
                attachments.addAll(named.getOrDefault(reference.value().orElse(""), List.of()));
            }
        }
        return attachments;
    }

    private List<Attachment> contents(ElmoElement element) {
        List<Attachment> contents = new ArrayList<>();
        for (ElmoElement content : element.children("content")) {
            Optional<String> data = data(content.text());
            if (data.isPresent()) {
                contents.add(new Attachment(title(element), Texts.plain(element, "description"), PDF, data.get()));
            } else {
                findings.find(ElmoFinding.ELMO_ATTACHMENT_UNREADABLE, content);
            }
        }
        return contents;
    }

    private static Text title(ElmoElement element) {
        Text title = Texts.plain(element, "title");
        return title.isBlank() ? Texts.plain(element, "type") : title;
    }

    /** The content in Base64 as it should be written, where it is a PDF from its first byte on. */
    private static Optional<String> data(String text) {
        String whole = text.strip();
        if (!whole.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
            return Optional.empty();
        }
        String letters = whole.substring(PREFIX.length()).replaceAll("\\s", "");
        try {
            byte[] content = Base64.getDecoder().decode(letters);
            boolean pdf = content.length > START.length && Arrays.equals(Arrays.copyOf(content, START.length), START);
            return pdf ? Optional.of(Base64.getEncoder().encodeToString(content)) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
