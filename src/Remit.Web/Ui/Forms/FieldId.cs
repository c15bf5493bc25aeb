namespace Remit.Web.Ui.Forms;

/// <summary>The id under which a field stands on the page, so that a list of what was refused can lead to it.</summary>
public static class FieldId
{
    /// <summary>The id of the field posted under a name: <c>Input.Mail</c> is <c>mail</c>, <c>Facts[amount]</c> is <c>amount</c>.</summary>
    /// <param name="name">The name it is posted under.</param>
    public static string Of(string name)
    {
        var last = name.TrimEnd(']').Split('.', '[')[^1];
        return char.ToLowerInvariant(last[0]) + last[1..];
    }
}
