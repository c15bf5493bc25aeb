using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Remit.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Deciders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "OtherAddress",
                table: "Proposals",
                type: "TEXT",
                maxLength: 254,
                nullable: true
            );

            migrationBuilder.AddColumn<long>(name: "OtherAt", table: "Proposals", type: "INTEGER", nullable: true);

            migrationBuilder.CreateTable(
                name: "DeciderAssents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Mail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AgreedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Different = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeciderAssents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeciderAssents_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_DeciderAssents_Mail", table: "DeciderAssents", column: "Mail");

            migrationBuilder.CreateIndex(
                name: "IX_DeciderAssents_ProposalId_Name",
                table: "DeciderAssents",
                columns: new[] { "ProposalId", "Name" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "DeciderAssents");

            migrationBuilder.DropColumn(name: "OtherAddress", table: "Proposals");

            migrationBuilder.DropColumn(name: "OtherAt", table: "Proposals");
        }
    }
}
