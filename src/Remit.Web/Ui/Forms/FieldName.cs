namespace Remit.Web.Ui.Forms;

/// <summary>The name a field is posted under, from the field a refusal names.</summary>
public static class FieldName
{
    /// <summary>The field of a form's input: <c>mail</c> is posted as <c>Input.Mail</c>.</summary>
    /// <param name="field">The field of a refusal.</param>
    public static string Of(string field) => $"Input.{char.ToUpperInvariant(field[0])}{field[1..]}";
}
