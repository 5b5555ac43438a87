package quanheng.rights;

/// An applicant or holder as a source prints him. Texts are empty where the source has none.
///
/// @param name       as printed, spaces and brackets made uniform
/// @param kind       the source's word for what he is, such as 企业; or empty
/// @param creditCode unified social credit code of 18 characters; or empty
/// @param regionCode six digits of GB/T 2260; or empty
public record Party(String name, String kind, String creditCode, String address, String regionCode) {
    /// Somebody known by name alone.
    public static Party named(String name) {
        return new Party(name, "", "", "", "");
    }
}
