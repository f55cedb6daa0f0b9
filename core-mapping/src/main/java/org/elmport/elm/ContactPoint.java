package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody.
 *
 * <p>ELM class {@code elm:ContactPoint}.
 */
@XmlType(propOrder = {"additionalNote", "description", "address", "phone", "emailAddress", "contactForm"})
@ElmClass(iri = "elm:ContactPoint", ams = true)
public final class ContactPoint extends ElmNode {

    @ElmProperty(iri = "elm:additionalNote", loq = "0..*", edc = "0..*")
    private @Nullable List<Note> additionalNote;

    @ElmProperty(iri = "dc:description", loq = "0..*", uniqueLanguage = true, form = ValueForm.HTML, edc = "0..*")
    private @Nullable List<LangString> description;

    @ElmProperty(iri = "elm:address", loq = "0..*", edc = "0..*")
    private @Nullable List<Address> address;

    @ElmProperty(iri = "elm:phone", loq = "0..*", edc = "0..*")
    private @Nullable List<Phone> phone;

    @ElmProperty(iri = "elm:emailAddress", loq = "0..*", form = ValueForm.MAIL_ADDRESS, edc = "0..*")
    private @Nullable List<String> emailAddress;

    @ElmProperty(iri = "elm:contactForm", loq = "0..*", form = ValueForm.WEB_ADDRESS, edc = "0..*")
    private @Nullable List<WebResource> contactForm;

    private ContactPoint() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Further information ({@code elm:additionalNote}; LOQ: any number). */
    public List<Note> additionalNote() {
        return view(additionalNote);
    }

    /** What the contact is for ({@code dc:description}; LOQ: any number). */
    public List<LangString> description() {
        return view(description);
    }

    /** Postal addresses ({@code elm:address}; LOQ: any number). */
    public List<Address> address() {
        return view(address);
    }

    /** Telephone numbers ({@code elm:phone}; LOQ: any number). */
    public List<Phone> phone() {
        return view(phone);
    }

    /** Mail addresses, each an IRI with the scheme mailto ({@code elm:emailAddress}; LOQ: any number). */
    public List<String> emailAddress() {
        return view(emailAddress);
    }

    /** Web forms ({@code elm:contactForm}; LOQ: any number). */
    public List<WebResource> contactForm() {
        return view(contactForm);
    }

    /** Builds a contact point step by step. */
    public static final class Builder {

        private ContactPoint built = new ContactPoint();

        private Builder() {}

        /** Adds to {@link ContactPoint#additionalNote()}. */
        public Builder addAdditionalNote(Note value) {
            built.additionalNote = plus(built.additionalNote, value);
            return this;
        }

        /** Adds to {@link ContactPoint#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Adds to {@link ContactPoint#address()}. */
        public Builder addAddress(Address value) {
            built.address = plus(built.address, value);
            return this;
        }

        /** Adds to {@link ContactPoint#phone()}. */
        public Builder addPhone(Phone value) {
            built.phone = plus(built.phone, value);
            return this;
        }

        /** Adds to {@link ContactPoint#emailAddress()}. */
        public Builder addEmailAddress(String value) {
            built.emailAddress = plus(built.emailAddress, value);
            return this;
        }

        /** Adds to {@link ContactPoint#contactForm()}. */
        public Builder addContactForm(WebResource value) {
            built.contactForm = plus(built.contactForm, value);
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public ContactPoint build() {
            ContactPoint finished = built;
            built = new ContactPoint();
            return finished;
        }
    }
}
