package org.elmport.source.elmo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.elmport.simulator.trust.IssuedKey;
import org.w3c.dom.Document;

/** Signs invented documents as institutions do: one signature in the document, over all of it. */
final class Signing {

    private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    private static final String RSA_SHA1 = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";

    private Signing() {}

    /** The document with a signature. */
    static byte[] sign(String document, IssuedKey key) throws Exception {
        return sign(document, key, "", RSA_SHA256, DigestMethod.SHA256);
    }

    /** With algorithms of yesterday. */
    static byte[] signOutdated(String document, IssuedKey key) throws Exception {
        return sign(document, key, "", RSA_SHA1, DigestMethod.SHA1);
    }

    /** Over the element with an identifier alone. */
    static byte[] signPart(String document, IssuedKey key, String part) throws Exception {
        return sign(document, key, "#" + part, RSA_SHA256, DigestMethod.SHA256);
    }

    private static byte[] sign(String text, IssuedKey key, String part, String method, String digest) throws Exception {
        DocumentBuilderFactory documents = DocumentBuilderFactory.newDefaultInstance();
        documents.setNamespaceAware(true);
        Document document =
                documents.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        Reference reference = factory.newReference(
                part,
                factory.newDigestMethod(digest, null),
                List.of(factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null)),
                null,
                null);
        SignedInfo info = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.INCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod(method, null),
                List.of(reference));
        KeyInfoFactory keys = factory.getKeyInfoFactory();
        KeyInfo keyInfo = keys.newKeyInfo(List.of(keys.newX509Data(key.chain())));
        DOMSignContext context = new DOMSignContext(key.key(), document.getDocumentElement());
        context.setProperty("org.jcp.xml.dsig.secureValidation", false);
        if (!part.isEmpty()) {
            var element = (org.w3c.dom.Element)
                    document.getElementsByTagNameNS("*", "report").item(0);
            element.setIdAttribute("id", true);
        }
        factory.newXMLSignature(info, keyInfo).sign(context);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
        transformer.transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }
}
