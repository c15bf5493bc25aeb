namespace Remit.Web.Ui.Forms;

/// <summary>The id under which a field stands on the page, so that a summary of errors can lead to it.</summary>
public static class FieldId
{
    /// <summary>The id of the field with a name.</summary>
    /// <param name="name">The name it is posted under, such as <c>Input.Amount</c>.</param>
    public static string Of(string name) =>
        "field-" + name.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);
}
