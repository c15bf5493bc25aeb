using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Remit.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Cards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Cards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PairId = table.Column<Guid>(type: "uuid", nullable: false),
                    Address = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Chosen = table.Column<string>(type: "text", nullable: false),
                    TakenOff = table.Column<string>(type: "text", nullable: false),
                    ChoseOutcomes = table.Column<bool>(type: "boolean", nullable: false),
                    TookOffOutcomes = table.Column<bool>(type: "boolean", nullable: false),
                    MadeAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cards_Pairs_PairId",
                        column: x => x.PairId,
                        principalTable: "Pairs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_Cards_Address", table: "Cards", column: "Address", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Cards_PairId", table: "Cards", column: "PairId", unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "Cards");
        }
    }
}
